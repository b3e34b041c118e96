package fr.parvis.commons.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** One page description as a PDF file. */
final class PdfFile {

    private static final float VERSION = 1.7f;

    private PdfFile() {}

    static void write(Document page, Instant asOf, OutputStream out) throws IOException {
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument file = renderer.createPDFKeepOpen()) {
                Calendar made = GregorianCalendar.from(ZonedDateTime.ofInstant(asOf, ZoneOffset.UTC));
                file.getDocumentInformation().setCreationDate(made);
                file.getDocumentInformation().setModificationDate(made);
                file.setDocumentId(PdfWriter.identifier(page));
                file.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer("Parvis")
                .withW3cDocument(page, null)
                .useFont(() -> Letters.open(Letters.PLAIN), Letters.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> Letters.open(Letters.BOLD), Letters.FAMILY, 700, FontStyle.NORMAL, true);
        return loadingNothing(builder);
    }

    /** Our own pages are drawn without a complaint; what it says may quote the page, so only its kind is told. */
    private static void beRight(Diagnostic said) {
        if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
            throw new IllegalStateException("a page that cannot be drawn: " + said.getLogMessageId());
        }
    }

    /** Pages are whole: what one names elsewhere is never fetched, be it a file, an address or a data URI. */
    private static PdfRendererBuilder loadingNothing(PdfRendererBuilder builder) {
        return builder.useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(PdfFile::beRight);
    }
}
