package dev.layerlab.data.hdf5;

import java.nio.ByteBuffer;

/** The first bytes of a file: an HDF5 file's, or those of something else that people mistake for one. */
final class Signature {
    private static final byte[] HDF5 = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] NUMPY = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final byte[] OLD_MATLAB = "MATLAB 5.0 MAT-file".getBytes();
    private static final byte[] HDF4 = {0x0e, 0x03, 0x13, 0x01};

    private static final String SAVE_AS_HDF5 = "Save the arrays as HDF5, with h5py for example, and upload that file.";

    private Signature() {}

    /** Where an HDF5 file has its mark: at byte 0, 512, 1024 or a further doubling, after a block of the user's own. */
    static int find(ByteBuffer bytes) {
        for (long at = 0; at + HDF5.length <= bytes.limit(); at = at == 0 ? 512 : at * 2) {
            if (standsAt(bytes, (int) at, HDF5)) {
                return (int) at;
            }
        }
        throw refusal(bytes);
    }

    private static RefusedException refusal(ByteBuffer bytes) {
        if (standsAt(bytes, 0, GZIP)) {
            return no("a gzip archive, not an HDF5 file", "Unpack it first (gunzip), then upload what comes out.");
        }
        if (standsAt(bytes, 0, ZIP)) {
            return no("a zip archive (or .npz), not an HDF5 file", "Unpack it first. " + SAVE_AS_HDF5);
        }
        if (standsAt(bytes, 0, NUMPY)) {
            return no("a NumPy .npy file, not an HDF5 file", SAVE_AS_HDF5);
        }
        if (standsAt(bytes, 0, OLD_MATLAB)) {
            return no("a MATLAB file of the older kind, not HDF5", "Save it in MATLAB with the option '-v7.3'.");
        }
        if (standsAt(bytes, 0, HDF4)) {
            return no("an HDF4 file, not HDF5", "Convert it with h4toh5.");
        }
        return no("not an HDF5 file: the mark that every HDF5 file begins with is missing", SAVE_AS_HDF5);
    }

    private static RefusedException no(String what, String cure) {
        return new RefusedException("not-hdf5", "This is " + what + ".", cure);
    }

    private static boolean standsAt(ByteBuffer bytes, int at, byte[] mark) {
        if (at + mark.length > bytes.limit()) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
