package fr.parvis.cooperation.agreement;

import java.util.Arrays;
import java.util.List;

/** What the parties of certain agreements must state in their header. */
public enum Declaration {
    /** Each party joins freely (COO-15). */
    FREE_ADHESION(AgreementKind.COOPERATION_CONVENTION),
    /** It is no legal person: no budget, property or staff of its own, no transfer of authorisations (COO-15). */
    NO_LEGAL_PERSONALITY(AgreementKind.COOPERATION_CONVENTION),
    /** The facilitator who visits stands on the demand side (FAC-09). */
    FACILITATOR_ON_DEMAND_SIDE(AgreementKind.SPECIALISED_HOST_CONVENTION);

    private final AgreementKind kind;

    Declaration(AgreementKind kind) {
        this.kind = kind;
    }

    /** Those without which that kind of agreement is not signed. */
    public static List<Declaration> compulsory(AgreementKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).toList();
    }
}
