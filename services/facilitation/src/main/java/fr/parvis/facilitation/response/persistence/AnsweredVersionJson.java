package fr.parvis.facilitation.response.persistence;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.response.Answer;
import fr.parvis.facilitation.response.AnswerKind;
import fr.parvis.facilitation.response.AnsweredVersion;
import fr.parvis.facilitation.response.ChoiceRank;
import fr.parvis.facilitation.response.Proposal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answered version as the one text that is sealed; what is absent is null. */
final class AnsweredVersionJson {

    private AnsweredVersionJson() {}

    static String write(AnsweredVersion version) {
        return proposal(version.proposal())
                .put("updatedAt", version.updatedAt().toString())
                .put("answer", answer(version.answer()))
                .encode();
    }

    static AnsweredVersion read(String text) {
        JsonObject json = new JsonObject(text);
        return new AnsweredVersion(
                proposal(json), Instant.parse(json.getString("updatedAt")), answer(json.getJsonObject("answer")));
    }

    private static JsonObject proposal(Proposal proposal) {
        return new JsonObject()
                .put("organisation", proposal.organisation())
                .put("sector", text(proposal.sector()))
                .put("domain", text(proposal.domain()))
                .put("communeCode", proposal.communeCode())
                .put("startOn", text(proposal.startOn()))
                .put("durationDays", proposal.durationDays())
                .put("intensityMinutesPerWeek", proposal.intensityMinutesPerWeek())
                .put("costCentsPerMonth", proposal.costCentsPerMonth())
                .put("text", proposal.text())
                .put("conditions", proposal.conditions());
    }

    private static Proposal proposal(JsonObject json) {
        return new Proposal(
                json.getString("organisation"),
                parsed(json, "sector", ActorSector::valueOf),
                parsed(json, "domain", LifeDomain::valueOf),
                json.getString("communeCode"),
                parsed(json, "startOn", LocalDate::parse),
                json.getInteger("durationDays"),
                json.getInteger("intensityMinutesPerWeek"),
                json.getInteger("costCentsPerMonth"),
                json.getString("text"),
                json.getString("conditions"));
    }

    private static JsonObject answer(Answer answer) {
        return new JsonObject()
                .put("kind", answer.kind().name())
                .put("rank", text(answer.rank()))
                .put("message", answer.message())
                .put("act", answer.act().toString())
                .put("answeredAt", answer.answeredAt().toString());
    }

    private static Answer answer(JsonObject json) {
        return new Answer(
                AnswerKind.valueOf(json.getString("kind")),
                parsed(json, "rank", ChoiceRank::valueOf),
                json.getString("message"),
                UUID.fromString(json.getString("act")),
                Instant.parse(json.getString("answeredAt")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable T parsed(JsonObject json, String field, Function<String, T> parser) {
        String value = json.getString(field);
        return value == null ? null : parser.apply(value);
    }
}
