package fr.parvis.cooperation.response.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseEvents;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.ResponseWords;
import fr.parvis.events.exchange.ResponseContent;
import fr.parvis.events.exchange.ResponseEvent;
import fr.parvis.events.exchange.ResponseProposed;
import fr.parvis.events.exchange.ResponseUpdated;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Publishes responses; the words are sealed to the person's side before they are stored for sending. */
@ApplicationScoped
final class ProtobufResponses implements ResponseEvents {

    private final Outbox outbox;
    private final Sealer sealer;

    ProtobufResponses(Outbox outbox, Sealer sealer) {
        this.outbox = outbox;
        this.sealer = sealer;
    }

    @Override
    public Uni<Void> proposed(Response response, ResponseWords words) {
        String message = ResponseProposed.getDescriptor().getFullName();
        ResponseContent content = content(response, words, message);
        return publish(
                response,
                ResponseEvent.newBuilder()
                        .setProposed(ResponseProposed.newBuilder().setContent(content))
                        .build());
    }

    @Override
    public Uni<Void> updated(Response response, ResponseWords words) {
        String message = ResponseUpdated.getDescriptor().getFullName();
        ResponseContent content = content(response, words, message);
        return publish(
                response,
                ResponseEvent.newBuilder()
                        .setUpdated(ResponseUpdated.newBuilder().setContent(content))
                        .build());
    }

    private Uni<Void> publish(Response response, ResponseEvent event) {
        return outbox.append(OutboxEvent.of(event, response.handle().toString(), response.number()));
    }

    private ResponseContent content(Response response, ResponseWords words, String message) {
        ResponseFacts facts = response.facts();
        ResponseContent.Builder content = ResponseContent.newBuilder()
                .setRequestHandle(response.request().toString())
                .setResponseHandle(response.handle().toString())
                .setOrganisation(response.organisation())
                .setSector(Codes.sector(facts.sector()))
                .setDomain(Codes.domain(facts.domain()))
                .setCommuneCode(facts.communeCode())
                .setStartOn(Objects.toString(facts.startOn(), ""))
                .setText(seal(words.text(), response, message, "text"));
        addWhatIsKnown(content, facts);
        String conditions = words.conditions();
        if (conditions != null) {
            content.setConditions(seal(conditions, response, message, "conditions"));
        }
        return content.build();
    }

    private static void addWhatIsKnown(ResponseContent.Builder content, ResponseFacts facts) {
        Integer duration = facts.durationDays();
        if (duration != null) {
            content.setDurationDays(duration);
        }
        Integer intensity = facts.intensityMinutesPerWeek();
        if (intensity != null) {
            content.setIntensityMinutesPerWeek(intensity);
        }
        Integer cost = facts.costCentsPerMonth();
        if (cost != null) {
            content.setCostCentsPerMonth(cost);
        }
    }

    private ByteString seal(String text, Response response, String message, String field) {
        return ByteString.copyFrom(sealer.seal(text, new SealContext(message, response.handle(), field)));
    }
}
