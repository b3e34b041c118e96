package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;

/** The preparatory sessions of a case. */
public interface PreparatorySessions {

    Uni<Void> add(PreparatorySession session);

    Uni<Long> count(CaseId caseId);
}
