package fr.parvis.persons.act.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Act.Decided;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.support.usecase.WithdrawSupport;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers an act another service carries out, and follows what it changes of who stands beside her. */
@ApplicationScoped
public final class RegisterAct {

    private static final Set<Matter> CHOICES = EnumSet.of(Matter.FACILITATOR_CHOICE, Matter.CASE_STOP);

    private final OpenFile files;
    private final KnownSubject known;
    private final AdmitAct acts;
    private final Acts register;
    private final Persons persons;
    private final WithdrawSupport withdraw;

    RegisterAct(
            OpenFile files,
            KnownSubject known,
            AdmitAct acts,
            Acts register,
            Persons persons,
            WithdrawSupport withdraw) {
        this.files = files;
        this.known = known;
        this.acts = acts;
        this.register = register;
        this.persons = persons;
        this.withdraw = withdraw;
    }

    @WithTransaction
    public Uni<Act> handle(Writer writer, UUID personReference, Decided decided, @Nullable ActStatement statement) {
        Matter matter = decided.matter();
        String subject = decided.subject();
        if (matter.hasItsOwnDoor()) {
            throw new RefusedException("matter", Rule.PURPOSE_HAS_ITS_OWN_DOOR);
        }
        return open(writer.caller(), personReference, matter, subject)
                .call(person -> known.require(person, matter, subject))
                .chain(person -> lastOtherwise(person, matter)
                        .map(ActIntent.of(matter, subject, statement).answering(decided.answer())::after)
                        .chain(intent -> acts.admit(writer, person, intent))
                        .call(act -> follow(person, act)));
    }

    /** A facilitator may bring the choice of herself or himself, and no other act, to a file that is still somebody else's. */
    private Uni<Person> open(Caller caller, UUID personReference, Matter matter, String subject) {
        boolean takesOn = matter == Matter.FACILITATOR_CHOICE
                && caller.has(FileAccess.FACILITATOR)
                && caller.subject().equals(subject);
        return files.forChange(caller, personReference, takesOn ? Action.TAKE_ON_CASE : Action.REGISTER_ACT);
    }

    /** Whom she chose, and that she stopped, stands against a choice she had made before. */
    private Uni<Optional<Instant>> lastOtherwise(Person person, Matter matter) {
        return matter == Matter.FACILITATOR_CHOICE
                ? register.lastPerformed(person.id().value(), CHOICES)
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<?> follow(Person person, Act act) {
        return switch (act.matter()) {
            case FACILITATOR_CHOICE -> persons.save(person.besideFacilitator(act.subject()));
            // Facilitation is told also when it asked for this: the stop holds here even if its own transaction then
            // fails.
            case CASE_STOP ->
                persons.save(person.besideFacilitator(null)).chain(saved -> withdraw.running(saved, act.id()));
            case SUPPORT_DECISION,
                    CONSENT,
                    RELEASE,
                    WITHDRAWAL,
                    ANSWER_TO_RESPONSE,
                    COHERENCE_RELEASE,
                    EXPRESSION,
                    PRIORITY_MARK,
                    CASE_PAUSE,
                    REQUEST_CLOSE,
                    INTERVIEW_DECISION,
                    LIFE_PROJECT,
                    INFORMATION,
                    SHEET_VALIDATION,
                    NETWORK,
                    RIGHTS,
                    INTERVENTION_WORD,
                    ACCOMPANIMENT_LIST,
                    REFERENT,
                    COMMISSION_GUESTS,
                    COMMISSION_TOPICS,
                    COMMISSION,
                    DECISION_RECORD,
                    ENTOURAGE_CHOICE,
                    NO_CONTACT,
                    TRIAL_CONCLUSION,
                    FILE_CLOSING,
                    FILE_ERASURE,
                    FILE_HAND_OVER,
                    FILE_IMPORT,
                    LOCKER,
                    LOCKER_SHARE,
                    VOICE -> Uni.createFrom().voidItem();
        };
    }
}
