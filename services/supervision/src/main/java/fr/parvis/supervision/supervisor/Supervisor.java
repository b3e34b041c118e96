package fr.parvis.supervision.supervisor;

import fr.parvis.supervision.organisation.Employer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outside supervisor: whom she works for and under what contract, not who she is. Her name stands in the contract.
 *
 * @param account subject of her account on this side; absent where supervisors have none
 */
public record Supervisor(
        UUID id,
        SupervisorProfile profile,
        Employer employer,
        Contract contract,
        IndependenceDeclaration declaration,
        @Nullable String account) {

    public boolean hasAccount(String subject) {
        return subject.equals(account);
    }
}
