package fr.parvis.commons.documents;

import com.openhtmltopdf.util.XRLog;
import fr.parvis.commons.crypto.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Prints documents as PDF 1.7 and PDF/UA-1: tagged, titled, with bookmarks, letters embedded. It opens no file and no connection, whatever the
 * document says. One printing takes a tenth of a second of a processor: never on an event loop.
 */
public final class PdfWriter {

    private volatile @Nullable Letters letters;

    /** Costs nothing: the letters are read by the first printing, where waiting is allowed. */
    public PdfWriter() {
        // It would log each of its steps, for each page; what matters is an exception of ours.
        XRLog.setLoggingEnabled(false);
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
        Ink ink = new Ink(letters());
        Document page = PaperPage.of(paper, ink);
        return new Printout.Printed(write(page, asOf), ink.substitutes());
    }

    /** Twice when two begin at once, which harms nobody. */
    private Letters letters() {
        Letters known = letters;
        if (known == null) {
            known = Letters.load();
            letters = known;
        }
        return known;
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
