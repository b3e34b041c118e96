package fr.parvis.facilitation.aim;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Which aims matter to her. */
public interface ChosenAims {

    Uni<List<ChosenAim>> of(CaseId caseId);

    /** Keeps what she says now in the place of what she said before. */
    Uni<Void> keep(Case caze, ChosenAim aim);
}
