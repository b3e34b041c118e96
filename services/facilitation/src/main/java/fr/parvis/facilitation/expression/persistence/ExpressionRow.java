package fr.parvis.facilitation.expression.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.expression.ExpressionType;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.expression.PictogramSet;
import fr.parvis.facilitation.expression.Pictograms;
import fr.parvis.facilitation.expression.ProjectHorizon;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "expression")
class ExpressionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ExpressionType type = ExpressionType.WISH;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ProjectHorizon horizon = ProjectHorizon.SHORT;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    LifeDomain domain = LifeDomain.OTHER;

    @Column(name = "words_sealed", updatable = false)
    byte[] wordsSealed = {};

    @Column(name = "expressed_on", updatable = false)
    LocalDate expressedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Medium medium = Medium.TEXT;

    @Enumerated(EnumType.STRING)
    @Column(name = "pictogram_set", updatable = false)
    @Nullable
    PictogramSet pictogramSet;

    @Column(name = "pictograms_sealed", updatable = false)
    byte @Nullable [] pictogramsSealed;

    @Enumerated(EnumType.STRING)
    ExpressionState status = ExpressionState.LIVE;

    @Column(name = "priority_by_person")
    boolean priorityByPerson;

    @Column(updatable = false)
    @Nullable
    UUID replaces;

    @Column(updatable = false)
    UUID act = new UUID(0, 0);

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    ExpressionRow() {}

    ExpressionRow(Expression expression, DataKey key) {
        id = expression.id().value();
        caseId = expression.caseId().value();
        person = expression.person().value();
        Saying saying = expression.saying();
        type = saying.type();
        horizon = saying.horizon();
        domain = saying.domain();
        wordsSealed = key.encrypt(saying.words(), field(id));
        expressedOn = saying.expressedOn();
        medium = saying.medium();
        if (saying.pictograms() != null) {
            pictogramSet = saying.pictograms().set();
            pictogramsSealed = key.encrypt(saying.pictograms().lines(), pictogramField(id));
        }
        replaces = expression.replaces() == null ? null : expression.replaces().value();
        act = expression.act();
        enteredBy = expression.enteredBy();
        change(expression);
    }

    final void change(Expression expression) {
        status = expression.state();
        priorityByPerson = expression.priorityByPerson();
    }

    Expression expression(DataKey key) {
        return new Expression(
                new ExpressionId(id),
                new CaseId(caseId),
                new PersonReference(person),
                new Saying(
                        type,
                        horizon,
                        domain,
                        key.decrypt(wordsSealed, field(id)),
                        expressedOn,
                        medium,
                        pictograms(key)),
                status,
                priorityByPerson,
                replaces == null ? null : new ExpressionId(replaces),
                act,
                enteredBy,
                version);
    }

    private @Nullable Pictograms pictograms(DataKey key) {
        return pictogramSet == null || pictogramsSealed == null
                ? null
                : Pictograms.ofLines(pictogramSet, key.decrypt(pictogramsSealed, pictogramField(id)));
    }

    private static String pictogramField(UUID id) {
        return "expression.pictograms." + id;
    }

    private static String field(UUID id) {
        return "expression.words." + id;
    }
}
