package fr.parvis.facilitation.response.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.ResponseAnswered;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.ChoiceRank;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.ResponseEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers as they cross; what she did not give is empty. */
@ApplicationScoped
final class ProtobufResponseEvents implements ResponseEvents {

    private final Outbox outbox;
    private final Sealer sealer;

    ProtobufResponseEvents(Outbox outbox, Sealer sealer) {
        this.outbox = outbox;
        this.sealer = sealer;
    }

    @Override
    public Uni<Void> answered(Response response, Answer answer) {
        ResponseAnswered.Builder answered = ResponseAnswered.newBuilder()
                .setResponseHandle(response.handle().toString())
                .setAnswer(
                        fr.parvis.events.exchange.Answer.valueOf(answer.kind().name()));
        ChoiceRank rank = answer.rank();
        if (rank != null) {
            answered.setRank(seal(response, "rank", rank.name()));
        }
        String message = answer.message();
        if (message != null) {
            answered.setMessage(seal(response, "message", message));
        }
        AnswerEvent event = AnswerEvent.newBuilder().setAnswered(answered).build();
        return outbox.append(OutboxEvent.of(event, response.handle().toString(), response.told()));
    }

    private ByteString seal(Response response, String field, String text) {
        String message = ResponseAnswered.getDescriptor().getFullName();
        return ByteString.copyFrom(sealer.seal(text, new SealContext(message, response.handle(), field)));
    }
}
