package fr.parvis.cooperation.response.usecase;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.confidential.SealedText;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.disclosure.Disclosures;
import fr.parvis.cooperation.response.Answer;
import fr.parvis.cooperation.response.CoherenceOpinion;
import fr.parvis.cooperation.response.Responses;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes in what she says of a response; after the end of the disclosure it is dropped unread. */
@ApplicationScoped
public final class TakeAnswer {

    private static final Logger LOG = Logger.getLogger(TakeAnswer.class);

    private final Disclosures disclosures;
    private final Responses responses;
    private final Texts texts;

    public TakeAnswer(Disclosures disclosures, Responses responses, Texts texts) {
        this.disclosures = disclosures;
        this.responses = responses;
        this.texts = texts;
    }

    @WithTransaction
    public Uni<Void> answered(UUID response, Answer answer, @Nullable SealedText rank, @Nullable SealedText message) {
        return whileItLives(
                response,
                key -> responses.saveAnswer(
                        response, answer, keep(key, response, "rank", rank), keep(key, response, "message", message)));
    }

    @WithTransaction
    public Uni<Void> opinionReleased(UUID response, CoherenceOpinion opinion, @Nullable SealedText gap) {
        return whileItLives(response, key -> responses.saveOpinion(response, opinion, keep(key, response, "gap", gap)));
    }

    private Uni<Void> whileItLives(UUID response, Function<DataKey, Uni<Void>> effect) {
        return responses
                .requestOf(response)
                .chain(request -> request.map(known -> disclosures
                                .hold(known)
                                .chain(() -> responses.requestOf(response))
                                .chain(still ->
                                        still.isPresent() ? texts.open(known).chain(effect::apply) : drop(response)))
                        .orElseGet(() -> drop(response)));
    }

    private static Uni<Void> drop(UUID response) {
        LOG.infof("what was said of response %s came after its end and was dropped unread", response);
        return Uni.createFrom().voidItem();
    }

    private static @Nullable EncryptedText keep(DataKey key, UUID response, String field, @Nullable SealedText sealed) {
        return sealed == null ? null : ResponseTexts.encrypt(key, response, field, sealed.open());
    }
}
