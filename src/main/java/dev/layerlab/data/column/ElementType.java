package dev.layerlab.data.column;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Locale;

/** How one element of a stored array is written: a little-endian number, or text. */
public enum ElementType {
    INT8(1, true),
    UINT8(1, true),
    INT16(2, true),
    UINT16(2, true),
    INT32(4, true),
    UINT32(4, true),
    INT64(8, true),
    UINT64(8, true),
    FLOAT16(2, false),
    FLOAT32(4, false),
    FLOAT64(8, false),
    TEXT(0, false);

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final int bytes;
    private final boolean whole;

    ElementType(int bytes, boolean whole) {
        this.bytes = bytes;
        this.whole = whole;
    }

    /** Bytes of one number; 0 for text. */
    public int bytes() {
        return bytes;
    }

    /** Whether the numbers are integers by their type. */
    public boolean whole() {
        return whole;
    }

    /** As people know it from NumPy: int32, uint8, text. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    double number(MemorySegment numbers, long index) {
        return switch (this) {
            case INT8 -> numbers.get(JAVA_BYTE, index);
            case UINT8 -> numbers.get(JAVA_BYTE, index) & 0xff;
            case INT16 -> numbers.get(SHORT, index * 2);
            case UINT16 -> Short.toUnsignedInt(numbers.get(SHORT, index * 2));
            case INT32 -> numbers.get(INT, index * 4);
            case UINT32 -> Integer.toUnsignedLong(numbers.get(INT, index * 4));
            case INT64 -> numbers.get(LONG, index * 8);
            case UINT64 -> unsigned(numbers.get(LONG, index * 8)).doubleValue();
            case FLOAT16 -> Float.float16ToFloat(numbers.get(SHORT, index * 2));
            case FLOAT32 -> numbers.get(FLOAT, index * 4);
            case FLOAT64 -> numbers.get(DOUBLE, index * 8);
            case TEXT -> throw new IllegalStateException("text has no numbers");
        };
    }

    /** The number exactly, also where a double would round it. */
    String exact(MemorySegment numbers, long index) {
        return switch (this) {
            case INT64 -> Long.toString(numbers.get(LONG, index * 8));
            case UINT64 -> unsigned(numbers.get(LONG, index * 8)).toString();
            case FLOAT16, FLOAT32, FLOAT64 -> Double.toString(number(numbers, index));
            default -> Long.toString((long) number(numbers, index));
        };
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }
}
