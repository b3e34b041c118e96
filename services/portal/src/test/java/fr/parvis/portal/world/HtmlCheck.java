package fr.parvis.portal.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.messages.TextMessageEmitter;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.InputSource;

/** The Nu HTML checker, in this process. */
public final class HtmlCheck {

    private HtmlCheck() {}

    /** Errors and warnings, one a line; empty for a page without a finding. */
    public static String findings(String html) {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        try {
            SimpleDocumentValidator validator = new SimpleDocumentValidator();
            MessageEmitterAdapter messages = new MessageEmitterAdapter(
                    null, validator.getSourceCode(), false, null, 0, false, new TextMessageEmitter(found, true));
            messages.setHtml(true);
            messages.start(null);
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
            validator.setUpValidatorAndParsers(messages, true, false);
            validator.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
            messages.end("", "", "");
        } catch (Exception e) {
            throw new IllegalStateException("the page could not be checked", e);
        }
        return found.toString(StandardCharsets.UTF_8).strip();
    }
}
