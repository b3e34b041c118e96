package fr.parvis.facilitation.cleaning;

import java.util.HexFormat;

/** Of everything EXIF says (CIPA DC-008), which way up the picture is: without it a photo of a telephone lies on its side. */
final class Exif {

    static final int UPRIGHT = 1;

    private static final String BEGINS = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private Exif() {}

    /** From 1 to 8; upright where nothing readable says otherwise. */
    static int orientation(byte[] content) {
        try {
            Source source = new Source(content);
            return source.next(BEGINS) ? inFirstDirectory(source.part(content.length)) : UPRIGHT;
        } catch (UnfitFile unreadable) {
            // It is thrown away all the same.
            return UPRIGHT;
        }
    }

    private static int inFirstDirectory(Source whole) {
        whole.skip(BEGINS.length());
        boolean little = whole.word(2).equals("II");
        number16(whole, little);
        long first = little ? whole.little32() : whole.u32();
        whole.skip(first - 8);
        int entries = number16(whole, little);
        for (int entry = 0; entry < entries; entry++) {
            Source one = whole.part(12);
            if (number16(one, little) == ORIENTATION && number16(one, little) == SHORT) {
                one.skip(4);
                int value = number16(one, little);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int number16(Source source, boolean little) {
        return little ? source.little16() : source.u16();
    }

    /** A directory of one entry: header and TIFF, the entry, no next directory. */
    static byte[] only(int orientation) {
        return HexFormat.of()
                .parseHex("457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001000" + orientation + "0000"
                        + "00000000");
    }
}
