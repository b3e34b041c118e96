package fr.parvis.cooperation.request.usecase;

import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.request.SealedRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Opens granted content and stores it under a key of its own. Runs while the caller holds the disclosure. */
@ApplicationScoped
final class OpenRequest {

    static final String TEXT = "request.text";

    private static final Logger LOG = Logger.getLogger(OpenRequest.class);

    private final Requests requests;
    private final Texts texts;
    private final Days days;

    OpenRequest(Requests requests, Texts texts, Days days) {
        this.requests = requests;
        this.texts = texts;
        this.days = days;
    }

    /** One disclosure carries one request: a second content under the same handle changes nothing. */
    Uni<Void> handle(SealedRequest content) {
        UUID handle = content.handle();
        return requests.exists(handle).chain(there -> {
            if (there) {
                LOG.warnf("request %s is already here, its second content is dropped", handle);
                return Uni.createFrom().voidItem();
            }
            String text = content.text().open();
            return texts.create(handle)
                    .map(key -> new EncryptedText(key.encrypt(text, TEXT)))
                    .chain(encrypted -> requests.add(content.received(days.today()), encrypted))
                    .invoke(() -> LOG.infof("request %s is open to %s", handle, content.organisation()));
        });
    }
}
