package fr.parvis.facilitation.decision.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionRecord.PaperFiling;
import fr.parvis.facilitation.decision.DecisionRecords;
import fr.parvis.facilitation.decision.WholeRecord;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.PastDay;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Notes where the signed paper of a valid record lies (OPS-18); another place is noted over it. */
@ApplicationScoped
public final class FilePaper {

    private final CaseAccess access;
    private final HeldRecord held;
    private final DecisionRecords records;
    private final Clock clock;

    FilePaper(CaseAccess access, HeldRecord held, DecisionRecords records, Clock clock) {
        this.access = access;
        this.held = held;
        this.records = records;
        this.clock = clock;
    }

    /** Where it lies since when. */
    public record Command(UUID record, LocalDate filedOn, String place) {}

    @WithTransaction
    public Uni<WholeRecord> handle(Participant participant, Command command) {
        PastDay.require(command.filedOn(), clock, "filedOn");
        return held.by(participant, command.record(), HerWord.OPENS)
                .chain(found -> isFiled(found.thing().record(), command)
                        ? access.alreadySo(participant, found.caze(), Part.DECISION_RECORDS, found.thing())
                        : records.save(found.thing()
                                .with(filed(participant, found.thing().record(), command))));
    }

    private static boolean isFiled(DecisionRecord record, Command command) {
        PaperFiling filing = record.filing();
        return filing != null
                && filing.filedOn().equals(command.filedOn())
                && filing.place().equals(command.place());
    }

    private DecisionRecord filed(Participant participant, DecisionRecord record, Command command) {
        if (!record.isValid()) {
            throw HeldRecord.stateRefused(record);
        }
        Mark mark = new Mark(participant.subject(), clock.instant());
        return record.filed(new PaperFiling(command.filedOn(), command.place(), mark));
    }
}
