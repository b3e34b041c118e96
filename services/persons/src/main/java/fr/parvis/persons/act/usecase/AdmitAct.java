package fr.parvis.persons.act.usecase;

import fr.parvis.persons.account.CardGate;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActCheck;
import fr.parvis.persons.act.ActRules;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.EnteredBy;
import fr.parvis.persons.act.Evidence;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Facts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Believes an act or refuses it, and writes it down in the transaction of what it decides. Whoever calls has already opened the file for the
 * caller ({@code OpenFile}): that alone never makes an act.
 */
@ApplicationScoped
public final class AdmitAct {

    private final ActRules rules;
    private final Acts acts;
    private final Powers powers;
    private final CardGate gate;
    private final Clock clock;

    AdmitAct(ActRules rules, Acts acts, Powers powers, CardGate gate, Clock clock) {
        this.rules = rules;
        this.acts = acts;
        this.powers = powers;
        this.gate = gate;
        this.clock = clock;
    }

    /** Fails with {@link RefusedException} naming each missing piece of evidence. */
    public Uni<Act> admit(Writer writer, Person person, ActIntent intent) {
        ActStatement statement = intent.statement();
        if (statement == null) {
            throw new RefusedException("act", Rule.REQUIRED);
        }
        EnteredBy by =
                new EnteredBy(writer.subject(), writer.names(), Facts.of(person).isHers(writer.caller()));
        return powersFor(statement, person)
                .map(known -> sound(rules.check(statement, intent.topic(), by, known)))
                .call(sound -> compareCard(sound, person))
                .map(sound -> Act.of(person.id().value(), intent.decided(), sound, by, clock.instant()))
                .call(acts::add);
    }

    private Uni<List<Power>> powersFor(ActStatement statement, Person person) {
        boolean alone = statement.author() != Author.REPRESENTATIVE && statement.assistedBy() == null;
        return alone
                ? Uni.createFrom().item(List.of())
                : powers.of(person.id().value())
                        .map(known -> known.stream()
                                .map(power ->
                                        power.forSomebodyBorn(person.identity().birthDate()))
                                .toList());
    }

    private static ActCheck.Sound sound(ActCheck check) {
        return switch (check) {
            case ActCheck.Sound sound -> sound;
            case ActCheck.Refused refused -> throw new RefusedException(refused.refusals());
        };
    }

    private Uni<Void> compareCard(ActCheck.Sound sound, Person person) {
        if (!(sound.evidence() instanceof Evidence.Card card)) {
            return Uni.createFrom().voidItem();
        }
        return gate.open(card.cardId(), card.code())
                .map(opened -> opened.filter(of -> of.person().equals(person.id()))
                        .orElseThrow(() -> new RefusedException("act.accessCard.code", Rule.CODE_NOT_ACCEPTED)))
                .invoke(opened -> {
                    if (sound.performedBefore(opened.issuedAt())) {
                        throw new RefusedException("act.performedAt", Rule.EARLIER_THAN_ITS_PROOF);
                    }
                })
                .replaceWithVoid();
    }
}
