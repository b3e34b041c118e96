package fr.parvis.cooperation.world;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.ProjectHorizon;
import fr.parvis.events.exchange.Answer;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.Coherence;
import fr.parvis.events.exchange.CoherenceOpinionReleased;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.events.exchange.DisclosureState;
import fr.parvis.events.exchange.ItemOpinion;
import fr.parvis.events.exchange.RequestClosed;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.events.exchange.RequestItem;
import fr.parvis.events.exchange.RequestReleased;
import fr.parvis.events.exchange.ResponseAnswered;
import fr.parvis.events.exchange.Watermark;
import fr.parvis.testkit.TestMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The other side, as this one knows it: what arrives on the topics it reads. */
public final class DemandSide {

    public static final String DISCLOSURES = "exchange.disclosures.v1";
    public static final String REQUESTS = "exchange.to-offer.requests.v1";
    public static final String ANSWERS = "exchange.to-offer.responses.v1";

    private DemandSide() {}

    public static TestMessage granted(UUID handle, LocalDate until, long sequence) {
        return changed(handle, DisclosureState.GRANTED, until.toString(), sequence);
    }

    public static TestMessage ended(UUID handle, long sequence) {
        return changed(handle, DisclosureState.ENDED, "", sequence);
    }

    public static TestMessage watermark(Instant readAt) {
        Timestamp instant = Timestamp.newBuilder()
                .setSeconds(readAt.getEpochSecond())
                .setNanos(readAt.getNano())
                .build();
        DisclosureEvent event = DisclosureEvent.newBuilder()
                .setWatermark(Watermark.newBuilder().setReadAt(instant))
                .build();
        return TestMessage.to(DISCLOSURES, "watermark")
                .event(Watermark.getDescriptor().getFullName(), readAt.toEpochMilli(), event.toByteArray());
    }

    public static TestMessage released(RequestReleased released, long sequence) {
        RequestEvent event = RequestEvent.newBuilder().setReleased(released).build();
        return TestMessage.to(REQUESTS, released.getHandle())
                .event(RequestReleased.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    public static TestMessage closed(UUID handle, long sequence) {
        RequestEvent event = RequestEvent.newBuilder()
                .setClosed(RequestClosed.newBuilder().setHandle(handle.toString()))
                .build();
        return TestMessage.to(REQUESTS, handle.toString())
                .event(RequestClosed.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    /** A request with two items, its text sealed to the offer side. */
    public static RequestReleased.Builder request(UUID handle, String organisation, String text) {
        return RequestReleased.newBuilder()
                .setHandle(handle.toString())
                .setRecipientOrganisation(organisation)
                .setRecipientReference(UUID.randomUUID().toString())
                .addItems(item(1, LifeDomain.HOUSING, true))
                .addItems(item(2, LifeDomain.OTHER_DOMAIN, false))
                .setText(seal(text, RequestReleased.getDescriptor().getFullName(), handle, "text"));
    }

    public static TestMessage answered(UUID response, Answer answer, String rank, String message, long sequence) {
        String type = ResponseAnswered.getDescriptor().getFullName();
        ResponseAnswered.Builder answered = ResponseAnswered.newBuilder()
                .setResponseHandle(response.toString())
                .setAnswer(answer);
        if (!rank.isEmpty()) {
            answered.setRank(seal(rank, type, response, "rank"));
        }
        if (!message.isEmpty()) {
            answered.setMessage(seal(message, type, response, "message"));
        }
        AnswerEvent event = AnswerEvent.newBuilder().setAnswered(answered).build();
        return TestMessage.to(ANSWERS, response.toString()).event(type, sequence, event.toByteArray());
    }

    public static TestMessage opinion(UUID response, String gap, long sequence) {
        String type = CoherenceOpinionReleased.getDescriptor().getFullName();
        CoherenceOpinionReleased.Builder released = CoherenceOpinionReleased.newBuilder()
                .setResponseHandle(response.toString())
                .addOpinions(ItemOpinion.newBuilder().setItemNumber(1).setCoherence(Coherence.PARTLY_COHERENT))
                .setGapText(seal(gap, type, response, "gap_text"));
        AnswerEvent event =
                AnswerEvent.newBuilder().setOpinionReleased(released).build();
        return TestMessage.to(ANSWERS, response.toString()).event(type, sequence, event.toByteArray());
    }

    public static ByteString seal(String text, String message, UUID handle, String field) {
        return ByteString.copyFrom(SideKeys.toOffer().seal(text, new SealContext(message, handle, field)));
    }

    /** Opens what this side sealed for the other. */
    public static String open(ByteString sealed, String message, UUID handle, String field) {
        return SideKeys.asDemand().unseal(sealed.toByteArray(), new SealContext(message, handle, field));
    }

    private static TestMessage changed(UUID handle, DisclosureState state, String until, long sequence) {
        DisclosureEvent event = DisclosureEvent.newBuilder()
                .setChanged(DisclosureChanged.newBuilder()
                        .setHandle(handle.toString())
                        .setState(state)
                        .setUntilOn(until))
                .build();
        return TestMessage.to(DISCLOSURES, handle.toString())
                .event(DisclosureChanged.getDescriptor().getFullName(), sequence, event.toByteArray());
    }

    private static RequestItem item(int number, LifeDomain domain, boolean priority) {
        return RequestItem.newBuilder()
                .setNumber(number)
                .setDomain(domain)
                .setHorizon(ProjectHorizon.SHORT)
                .setPriorityByPerson(priority)
                .build();
    }
}
