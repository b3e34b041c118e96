package fr.parvis.persons.act.usecase;

import fr.parvis.persons.act.Matter;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * What is known here of the thing an act for facilitation is about: the register shall not say what cannot have happened. Cases, expressions and
 * responses are known to facilitation alone; of them only that her support runs.
 */
@ApplicationScoped
final class KnownSubject {

    private final SupportProposals proposals;
    private final Disclosures disclosures;

    KnownSubject(SupportProposals proposals, Disclosures disclosures) {
        this.proposals = proposals;
        this.disclosures = disclosures;
    }

    /** Fails with {@link RefusedException} when there is no such thing of hers. */
    Uni<Void> require(Person person, Matter matter, String subject) {
        UUID id = uuid(subject);
        return switch (matter) {
            case EXPRESSION,
                    PRIORITY_MARK,
                    CASE_PAUSE,
                    INTERVIEW_DECISION,
                    LIFE_PROJECT,
                    SHEET_VALIDATION,
                    NETWORK,
                    RIGHTS,
                    COMMISSION_GUESTS -> requireSupport(person);
            case FACILITATOR_CHOICE -> {
                requireSomebodyElse(person, subject);
                yield requireSupport(person);
            }
            case REQUEST_CLOSE -> requireHerDisclosure(person, id);
            case SUPPORT_DECISION,
                    CONSENT,
                    RELEASE,
                    WITHDRAWAL,
                    ANSWER_TO_RESPONSE,
                    COHERENCE_RELEASE,
                    CASE_STOP,
                    INFORMATION,
                    INTERVENTION_WORD,
                    ACCOMPANIMENT_LIST,
                    REFERENT,
                    COMMISSION_TOPICS,
                    DECISION_RECORD,
                    COMMISSION,
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

    private static void requireSomebodyElse(Person person, String subject) {
        if (person.isAccount(subject)) {
            throw new RefusedException("subject", Rule.UNKNOWN_VALUE);
        }
    }

    private Uni<Void> requireSupport(Person person) {
        return proposals
                .running(person.id())
                .map(running -> running.filter(SupportProposal::isAccepted)
                        .orElseThrow(() -> new RefusedException("matter", Rule.NO_SUPPORT_RUNS)))
                .replaceWithVoid();
    }

    private Uni<Void> requireHerDisclosure(Person person, UUID handle) {
        return disclosures
                .personOf(handle)
                .map(owner -> owner.filter(person.id()::equals)
                        .orElseThrow(() -> new RefusedException("subject", Rule.UNKNOWN_VALUE)))
                .replaceWithVoid();
    }

    /** Handles, ids and accounts are all of this form. */
    private static UUID uuid(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notOne) {
            throw new RefusedException("subject", Rule.UNKNOWN_VALUE);
        }
    }
}
