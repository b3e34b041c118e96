package fr.parvis.indicators.fact.messaging;

import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.codes.ProjectHorizon;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.DenialReason;
import fr.parvis.events.statistics.ExpressionType;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.RefusingService;

/** From the codes of the contract to those of the dimensions; where no word is given, or one this build does not know, the copy is refused. */
final class Codes {

    private Codes() {}

    static String of(GenderCode code) {
        return switch (code) {
            case WOMAN, MAN -> code.name();
            case OTHER_GENDER -> "OTHER";
            case GENDER_NOT_STATED -> "NOT_STATED";
            case GENDER_CODE_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("gender_code");
        };
    }

    static String of(AgeBand code) {
        return switch (code) {
            case AGE_NOT_STATED -> "NOT_STATED";
            case AGE_BAND_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("age_band");
            default -> code.name();
        };
    }

    static String of(BeneficiaryKind code) {
        return switch (code) {
            case PERSON_WITH_DISABILITY, CAREGIVER, FAMILY -> code.name();
            case RELATIVE_KIND -> "RELATIVE";
            case OTHER_KIND -> "OTHER";
            case BENEFICIARY_KIND_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("beneficiary_kind");
        };
    }

    static String of(PriorityCriterion code) {
        return switch (code) {
            case PRIORITY_CRITERION_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("criteria");
            default -> code.name();
        };
    }

    static String of(LifeDomain code) {
        return switch (code) {
            case OTHER_DOMAIN -> "OTHER";
            case LIFE_DOMAIN_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("domains");
            default -> code.name();
        };
    }

    static String of(ExpressionType code) {
        return switch (code) {
            case EXPRESSION_TYPE_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("type");
            default -> code.name();
        };
    }

    static String of(ProjectHorizon code) {
        return switch (code) {
            case PROJECT_HORIZON_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("horizon");
            default -> code.name();
        };
    }

    static String of(RefusingService code) {
        return switch (code) {
            case REFUSING_SERVICE_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("service");
            default -> code.name();
        };
    }

    static String of(DenialReason code) {
        return switch (code) {
            case DENIAL_REASON_UNSPECIFIED, UNRECOGNIZED -> throw new InvalidFactException("reason");
            default -> code.name();
        };
    }
}
