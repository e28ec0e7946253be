package dev.layerlab.data.hdf5;

import dev.layerlab.data.column.ElementType;
import io.jhdf.object.datatype.ArrayDataType;
import io.jhdf.object.datatype.BitField;
import io.jhdf.object.datatype.CompoundDataType;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.EnumDataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import io.jhdf.object.datatype.OpaqueDataType;
import io.jhdf.object.datatype.Reference;
import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.TimeDataType;
import io.jhdf.object.datatype.VariableLength;
import java.nio.ByteOrder;

/** How an array's elements lie in the file, and what they become; types without a plain meaning are refused by name. */
record Storage(ElementType type, ByteOrder order, DataType declared) {
    private static final String CURE = "Save it as integers, floats or text.";

    /** How the mantissa is written in all three IEEE formats: without its leading 1. */
    private static final int LEADING_BIT_IMPLIED = 2;

    static Storage of(DataType declared) {
        return switch (declared) {
            case FixedPoint number -> new Storage(integer(number), number.getByteOrder(), declared);
            case FloatingPoint number -> new Storage(floating(number), number.getByteOrder(), declared);
            case EnumDataType names
            when names.getBaseType() instanceof FixedPoint number ->
                new Storage(integer(number), number.getByteOrder(), number);
            case StringData text -> new Storage(ElementType.TEXT, ByteOrder.LITTLE_ENDIAN, text);
            case VariableLength text
            when text.isVariableLengthString() -> new Storage(ElementType.TEXT, ByteOrder.LITTLE_ENDIAN, text);
            default -> throw refused(declared);
        };
    }

    int elementBytes() {
        return declared.getSize();
    }

    private static ElementType integer(FixedPoint number) {
        if (number.getBitPrecision() != number.getSize() * 8 || number.getBitOffset() != 0) {
            throw new RefusedException(
                    "type", "it holds integers of %d bits".formatted(number.getBitPrecision()), CURE);
        }
        return switch (number.getSize()) {
            case 1 -> number.isSigned() ? ElementType.INT8 : ElementType.UINT8;
            case 2 -> number.isSigned() ? ElementType.INT16 : ElementType.UINT16;
            case 4 -> number.isSigned() ? ElementType.INT32 : ElementType.UINT32;
            case 8 -> number.isSigned() ? ElementType.INT64 : ElementType.UINT64;
            default ->
                throw new RefusedException("type", "it holds integers of %d bytes".formatted(number.getSize()), CURE);
        };
    }

    /** Only the three IEEE formats: bfloat16, for one, has the size of a half float and another meaning. */
    private static ElementType floating(FloatingPoint number) {
        if (isIeee(number, 2, 5, 10)) {
            return ElementType.FLOAT16;
        }
        if (isIeee(number, 4, 8, 23)) {
            return ElementType.FLOAT32;
        }
        if (isIeee(number, 8, 11, 52)) {
            return ElementType.FLOAT64;
        }
        throw new RefusedException(
                "type",
                "it holds floats of %d bytes with %d bits of exponent (bfloat16 or long double?)"
                        .formatted(number.getSize(), number.getExponentSize()),
                CURE);
    }

    private static boolean isIeee(FloatingPoint number, int bytes, int exponent, int mantissa) {
        return number.getSize() == bytes
                && number.getMantissaNormalization() == LEADING_BIT_IMPLIED
                && number.getExponentSize() == exponent
                && number.getMantissaSize() == mantissa
                && number.getMantissaLocation() == 0
                && number.getExponentLocation() == mantissa
                && number.getSignLocation() == bytes * 8 - 1
                && number.getExponentBias() == (1 << exponent - 1) - 1;
    }

    private static RefusedException refused(DataType declared) {
        String kind = switch (declared) {
            case CompoundDataType compound ->
                "a table of %d fields (compound)"
                        .formatted(compound.getMembers().size());
            case Reference reference -> "references, not numbers";
            case BitField bits -> "a bit field";
            case OpaqueDataType opaque -> "opaque bytes without a meaning";
            case VariableLength lists -> "lists of different lengths";
            case ArrayDataType arrays -> "small arrays for elements";
            case TimeDataType times -> "times";
            default -> "elements of an unknown kind";
        };
        return new RefusedException("type", "it holds " + kind, CURE);
    }
}
