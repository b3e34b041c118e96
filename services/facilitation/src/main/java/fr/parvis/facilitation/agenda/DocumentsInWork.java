package fr.parvis.facilitation.agenda;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;

/** Documents of her commissions that are still being written, from which what she excludes is taken out (FAC-55). */
public interface DocumentsInWork {

    /**
     * Takes out all she excludes by now; what stands for good stays as it was signed. Inside the transaction in which she excludes it.
     *
     * @param by account subject of who entered her word
     */
    Uni<Void> leaveOut(CaseId caseId, String by);
}
