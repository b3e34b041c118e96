package fr.parvis.commons.documents;

import com.openhtmltopdf.util.XRLog;
import fr.parvis.commons.crypto.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.w3c.dom.Document;

/**
 * Prints documents as PDF 1.7 and PDF/UA-1: tagged, titled, with bookmarks, letters embedded. It opens no file and no connection, whatever the
 * document says. One printing takes a tenth of a second of a processor: never on an event loop.
 */
public final class PdfWriter {

    private final Letters letters;

    private PdfWriter(Letters letters) {
        this.letters = letters;
    }

    /** Reads the letters, a second of work: once per process. */
    public static PdfWriter load() {
        // It would log each of its steps, for each page; what matters is an exception of ours.
        XRLog.setLoggingEnabled(false);
        return new PdfWriter(Letters.load());
    }

    /**
     * The document on paper, unless its wording stops it.
     *
     * @param asOf what is written into the file as the moment it was made; the same moment gives the same bytes
     */
    public Printout print(Paper paper, Instant asOf) {
        List<HardWords> hard = PaperCheck.of(paper);
        if (!hard.isEmpty()) {
            return new Printout.Stopped(hard);
        }
        Ink ink = new Ink(letters);
        Document page = PaperPage.of(paper, ink);
        return new Printout.Printed(write(page, asOf), ink.substitutes());
    }

    byte[] write(Document page, Instant asOf) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfFile.write(page, asOf, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From the words of a page, so that two files with different words never have the same identifier. */
    static long identifier(Document page) {
        return ByteBuffer.wrap(Hashes.sha256(page.getDocumentElement().getTextContent()))
                .getLong();
    }
}
