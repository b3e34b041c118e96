package fr.parvis.persons.handover.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.handover.AddressCard;
import fr.parvis.persons.handover.HandOver;
import fr.parvis.persons.handover.HandOverPart;
import fr.parvis.persons.handover.HandOverRules.Draft;
import fr.parvis.persons.handover.HandOverRules.SaidDraft;
import fr.parvis.persons.handover.usecase.HandOverFile.Made;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and shown. */
public final class HandOverBodies {

    private HandOverBodies() {}

    /**
     * Where a copy goes, with what, until when. Identity and communication profile always go.
     *
     * @param to name of an antenna this one knows
     * @param until last day it may be taken in there, at most thirty days ahead
     * @param words with the part WORDS, in her own session: what she said, as she reads it in facilitation
     */
    public record HandOverRequest(
            @Nullable String to,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<HandOverPart> parts,
            @Nullable LocalDate until,
            @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<SaidBody> words,
            @Nullable ActRequest act) {

        Draft draft() {
            return new Draft(
                    to,
                    Objects.requireNonNullElse(parts, Set.of()),
                    until,
                    Objects.requireNonNullElse(words, List.<SaidBody>of()).stream()
                            .map(said -> new SaidDraft(said.text(), said.on()))
                            .toList());
        }

        @Override
        public String toString() {
            return "HandOverRequest[…]";
        }
    }

    /** Her words and the day she said them. */
    public record SaidBody(@Nullable String text, @Nullable LocalDate on) {

        @Override
        public String toString() {
            return "SaidBody[…]";
        }
    }

    /**
     * A copy she let go.
     *
     * @param expiresOn last day, Europe/Paris
     * @param file where the package is fetched; absent once it is ended or over
     * @param code what she gives to the other antenna herself: shown now and never again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HandOverResponse(
            UUID handOverId,
            String to,
            List<HandOverPart> parts,
            HandOver.State state,
            Instant madeAt,
            LocalDate expiresOn,
            @Nullable String file,
            @Nullable String code) {

        public static HandOverResponse of(HandOver handOver, LocalDate day) {
            return of(handOver, day, null);
        }

        static HandOverResponse of(Made made, LocalDate day) {
            return of(made.handOver(), day, made.code());
        }

        private static HandOverResponse of(HandOver handOver, LocalDate day, @Nullable String code) {
            HandOver.State state = handOver.stateOn(day);
            return new HandOverResponse(
                    handOver.id(),
                    handOver.to(),
                    handOver.parts().stream().sorted().toList(),
                    state,
                    handOver.made().at(),
                    handOver.expiresOn(),
                    state == HandOver.State.READY ? address(handOver) : null,
                    code);
        }

        private static String address(HandOver handOver) {
            return "/api/v1/persons/" + handOver.personId() + "/hand-overs/" + handOver.id() + "/package";
        }

        @Override
        public String toString() {
            return "HandOverResponse[" + handOverId + "]";
        }
    }

    /**
     * An antenna a copy may go to, or come from.
     *
     * @param fingerprint of its card, for whoever wants to compare it once more
     */
    public record AntennaResponse(String antenna, String fingerprint) {

        static AntennaResponse of(AddressCard card) {
            return new AntennaResponse(card.antenna(), card.fingerprint());
        }
    }
}
