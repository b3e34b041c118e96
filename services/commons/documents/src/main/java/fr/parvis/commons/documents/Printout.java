package fr.parvis.commons.documents;

import fr.parvis.commons.crypto.Hashes;
import java.util.List;

/** What became of a document that was to be printed. */
public sealed interface Printout {

    /**
     * It is printed.
     *
     * @param pdf PDF 1.7 and PDF/UA-1; the same document as of the same moment gives the same bytes
     * @param substitutes characters that show as a square, each once per place
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Printed(byte[] pdf, List<Substitute> substitutes) implements Printout {

        public Printed {
            substitutes = List.copyOf(substitutes);
        }

        /** 64 lower-case hexadecimal digits. */
        public String hash() {
            return Hashes.sha256Hex(pdf);
        }

        @Override
        public String toString() {
            return "Printed[" + pdf.length + " bytes]";
        }
    }

    /** It is stopped until its words are corrected (UX-02, FAC-61). */
    record Stopped(List<HardWords> reasons) implements Printout {

        public Stopped {
            reasons = List.copyOf(reasons);
        }
    }
}
