package fr.parvis.facilitation.caseload;

import java.util.UUID;

/** Random name of one case. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
