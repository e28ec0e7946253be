"""Writes the small odd files of Hdf5ConversionTest, with h5py 3.7: python3 make.py, in this folder."""

import zlib

import h5py
import numpy as np


def created(name, **options):
    return h5py.File(name + ".h5", "w", **options)


def dataset(file, name, shape, chunk, filters):
    """A chunked int32 data set whose filters are set one by one, in that order."""
    creation = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    creation.set_chunk(chunk)
    filters(creation)
    space = h5py.h5s.create_simple(shape)
    return h5py.Dataset(h5py.h5d.create(file.id, name.encode(), h5py.h5t.STD_I32LE, space, creation))


ROWS = np.arange(20, dtype="<i4").reshape(5, 4)

with created("fill_value") as f:
    x = f.create_dataset("x", (6, 4), "<i4", chunks=(2, 4), fillvalue=7)
    x[2:4] = np.arange(8).reshape(2, 4)

with created("checksum_wrong") as f:
    f.create_dataset("x", data=ROWS, chunks=(5, 4), fletcher32=True)
    f["y"] = [1, 2, 3]
raw = bytearray(open("checksum_wrong.h5", "rb").read())
at = raw.find(ROWS.tobytes())
raw[at + 9] ^= 0x10
open("checksum_wrong.h5", "wb").write(raw)

with created("checksum_before_gzip") as f:
    dataset(f, "x", (5, 4), (2, 4), lambda c: (c.set_shuffle(), c.set_fletcher32(), c.set_deflate(6)))[...] = ROWS

with created("bomb") as f:
    x = f.create_dataset("x", (256,), "<i4", chunks=(256,), compression="gzip")
    x.id.write_direct_chunk((0,), zlib.compress(bytes(8 << 20)))
    f["y"] = [1, 2, 3]

with created("gzip_twice") as f:
    dataset(f, "x", (5, 4), (5, 4), lambda c: (c.set_deflate(6), c.set_deflate(6)))[...] = ROWS
    f["y"] = [1, 2, 3]

with created("filter_skipped") as f:
    x = f.create_dataset("x", (5, 4), "<i4", chunks=(5, 4), compression="gzip")
    x.id.write_direct_chunk((0, 0), ROWS.tobytes(), filter_mask=1)

with created("lzf_shuffled") as f:
    f.create_dataset("x", data=np.zeros((50, 4), "<i4") + np.arange(4), chunks=(50, 4), compression="lzf", shuffle=True)

with created("links") as f:
    f["x"] = [1, 2, 3]
    f["hard"] = f["x"]
    f["soft"] = h5py.SoftLink("/x")
    f["other_file"] = h5py.ExternalLink("/etc/passwd", "/x")
    group = f.create_group("ring")
    group["itself"] = group
    group["root"] = f["/"]

with created("byte_orders", userblock_size=512) as f:
    f["big"] = np.array([1, -2, 2**31 - 1], ">i4")
    f["double"] = np.array([1.5, -2.25e300], ">f8")
    f["half"] = np.array([1.5, -0.25], "<f2")
    f["unsigned"] = np.array([2**64 - 1], "<u8")
    f["flags"] = np.array([True, False])

with created("texts") as f:
    f.create_dataset("variable", data=["für", "", "to be"], dtype=h5py.string_dtype())
    f["fixed"] = np.array([b"ab", b"abcde"], "S5")
    f["latin"] = np.array([b"f\xfcr"], "S3")

with created("neighbours") as f:
    f["x"] = [1, 2, 3]
    layout = h5py.VirtualLayout((3,), "i8")
    layout[:] = h5py.VirtualSource("elsewhere.h5", "x", (3,))
    f.create_virtual_dataset("virtual", layout)
    region = f.create_dataset("region", (1,), h5py.regionref_dtype)
    region[0] = f["x"].regionref[0:2]
    f.create_dataset("outside", (3,), "i8", external=[("/etc/passwd", 0, 24)])
    f["table"] = np.array([(1, 2.0)], [("a", "i4"), ("b", "f8")])

bfloat = h5py.h5t.IEEE_F32LE.copy()
bfloat.set_fields(15, 7, 8, 0, 7)
bfloat.set_size(2)
bfloat.set_ebias(127)
with created("bfloat16") as f:
    h5py.h5d.create(f.id, b"x", bfloat, h5py.h5s.create_simple((2,)))
    f["y"] = [1, 2, 3]

for libver in ("earliest", "latest"):
    with created("chunks_" + libver, libver=libver) as f:
        grid = np.arange(35, dtype="<i2").reshape(5, 7)
        f.create_dataset("single", data=grid, chunks=(5, 7), compression="gzip")
        f.create_dataset("fixed", data=grid, chunks=(2, 3))
        f.create_dataset("extensible", data=grid, chunks=(2, 3), maxshape=(None, 7), compression="gzip")
        f.create_dataset("tree", data=grid, chunks=(2, 3), maxshape=(None, None), shuffle=True, compression="gzip")

with created("sizes") as f:
    f.create_dataset("overflowing", (65536,) * 4, "u1", chunks=(64,) * 4)
    f.create_dataset("never_written", (4, 4), "<f8", chunks=(2, 4))
    f.create_dataset("wide_chunks", (4, 1 << 25), "<i4", chunks=(1, 1 << 25))
    f["y"] = [1, 2, 3]
