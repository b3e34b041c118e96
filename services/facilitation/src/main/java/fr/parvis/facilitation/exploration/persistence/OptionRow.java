package fr.parvis.facilitation.exploration.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.OptionDecision;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "explored_option")
class OptionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ActorSector sector = ActorSector.COMMON_LAW;

    @Column(updatable = false)
    boolean unusual;

    @Column(name = "explored_by", updatable = false)
    String exploredBy = "";

    @Column(name = "explored_at", updatable = false)
    Instant exploredAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Nullable
    OptionDecision decision;

    @Column(name = "decision_act")
    @Nullable
    UUID decisionAct;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    OptionRow() {}

    OptionRow(ExploredOption option, DataKey key) {
        id = option.id();
        caseId = option.caseId().value();
        person = option.person().value();
        expressionId = option.expression().value();
        wordsSealed = key.encrypt(option.possibility().words(), field(id));
        sector = option.possibility().sector();
        unusual = option.possibility().unusual();
        exploredBy = option.exploredBy();
        exploredAt = option.exploredAt();
        change(option);
    }

    final void change(ExploredOption option) {
        ExploredOption.Decided decided = option.decision();
        decision = decided == null ? null : decided.what();
        decisionAct = decided == null ? null : decided.act();
    }

    ExploredOption option(DataKey key) {
        return new ExploredOption(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                new ExpressionId(expressionId),
                new ExploredOption.Possibility(key.decrypt(wordsSealed, field(id)), sector, unusual),
                exploredBy,
                exploredAt,
                decision == null || decisionAct == null ? null : new ExploredOption.Decided(decision, decisionAct),
                recorded,
                version);
    }

    private static String field(UUID id) {
        return "option.words." + id;
    }
}
