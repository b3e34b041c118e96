package fr.parvis.commons.documents;

import fr.parvis.commons.crypto.Hashes;
import java.util.List;

/** What became of a document that was to be printed. */
public sealed interface Printout {

    /** It is printed. */
    final class Printed implements Printout {

        private final byte[] pdf;
        private final List<Substitute> substitutes;

        Printed(byte[] pdf, List<Substitute> substitutes) {
            this.pdf = pdf;
            this.substitutes = List.copyOf(substitutes);
        }

        /** PDF 1.7 and PDF/UA-1; the same document as of the same moment gives the same bytes. */
        public byte[] pdf() {
            return pdf.clone();
        }

        /** Characters that show as a square, each once per place. */
        public List<Substitute> substitutes() {
            return substitutes;
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
