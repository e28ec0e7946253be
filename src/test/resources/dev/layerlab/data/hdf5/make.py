"""Writes the small odd files of Hdf5ConversionTest, with h5py 3.7, newest.h5 with 3.16: python3 make.py, in this folder."""

import os
import struct
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

with created("kinds") as f:
    f["y"] = [1, 2, 3]
    f.create_dataset("arrays", (2,), np.dtype(("<i4", (3,))))
    f["opaque"] = np.array([b"abc"], "V3")
    h5py.h5d.create(f.id, b"times", h5py.h5t.UNIX_D32LE, h5py.h5s.create_simple((2,)))
    unusual = h5py.h5t.IEEE_F32LE.copy()
    unusual.set_norm(h5py.h5t.NORM_MSBSET)
    h5py.h5d.create(f.id, b"unusual", unusual, h5py.h5s.create_simple((2,)))
    h5py.h5d.create(f.id, b"bits", h5py.h5t.STD_B8LE, h5py.h5s.create_simple((2,)))
    f.create_dataset("scaled", data=ROWS, chunks=(5, 4), scaleoffset=0)
    f["type"] = np.dtype(">i2")
    f.create_dataset("named", data=[1, 2], dtype=f["type"])

with created("newest", libver="latest") as f:
    f["y"] = [1, 2, 3]
    f.create_dataset("x", data=ROWS, chunks=(2, 4), compression="gzip")

with created("open", libver=("v110", "v110")) as f:
    f["x"] = [1, 2, 3]
    f.flush()
    unclosed = open("open.h5", "rb").read()
open("not_closed.h5", "wb").write(unclosed)
os.remove("open.h5")

with created("names_alike") as f:
    f["y"] = [1, 2, 3]
    f[b"gr\xf6n"] = [1, 2]
    f[b"gr\xfcn"] = [3, 4]


def patched(name, old, new):
    raw = open(name + ".h5", "rb").read()
    assert raw.count(old) == 1, (name, raw.count(old))
    open(name + ".h5", "wb").write(raw.replace(old, new))


with created("larger_than_largest") as f:
    f["y"] = [1, 2, 3]
    f.create_dataset("x", data=np.arange(5.0), maxshape=(5,), chunks=None)
patched("larger_than_largest", struct.pack("<QQ", 5, 5), struct.pack("<QQ", 7, 5))

for name, length in (("text_length", 3), ("text_emptied", 0)):
    with created(name) as f:
        f["y"] = [1, 2, 3]
        f.create_dataset("x", data=["to be", "or"], dtype=h5py.string_dtype())
    heap = open(name + ".h5", "rb").read().find(b"GCOL")
    patched(name, struct.pack("<IQ", 5, heap), struct.pack("<IQ", length, heap))

with created("chunk_twice") as f:
    f["y"] = [1, 2, 3]
    x = f.create_dataset("x", data=ROWS, chunks=(4, 4))
    first, second = (x.id.get_chunk_info(i).byte_offset for i in range(2))
patched("chunk_twice", struct.pack("<Q", second), struct.pack("<Q", first))

with created("names_swapped") as f:
    f["x"] = [1, 2, 3]
    f["y"] = [4, 5, 6]
patched("names_swapped", b"x" + bytes(7) + b"y" + bytes(7), b"y" + bytes(7) + b"x" + bytes(7))

with created("names_odd", libver=("v110", "v110")) as f:
    f["a\u202eb"] = [1, 2, 3]
    f["a\nc"] = [4, 5, 6]

with created("bomb_later") as f:
    x = f.create_dataset("x", (512,), "<i4", chunks=(256,), compression="gzip")
    x[:256] = 1
    x.id.write_direct_chunk((256,), zlib.compress(bytes(8 << 20)))
    f["y"] = [1, 2, 3]

with created("diamonds", libver=("v110", "v110")) as f:
    group = f
    for _ in range(14):
        group = group.create_group("left")
        group.parent["right"] = group
    group["x"] = [1, 2, 3]

with created("flat_pictures") as f:
    pixels = np.zeros((6, 1024), "u1")
    pixels[5, 32] = 200
    f.create_dataset("trainx", data=pixels, compression="gzip")
    f["trainy"] = np.array([True, False, True, True, False, False])
