package fr.parvis.e2e.docs;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import fr.parvis.testkit.Requirement;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;

/** The published examples of a consent, which persons keeps equal to what it writes. Our own code systems are published nowhere yet: a warning. */
class FhirExamplesTest {

    private static final Repository REPOSITORY = Repository.current();
    private static final List<Path> EXAMPLES =
            REPOSITORY.files(file -> file.toString().matches("docs/reference/api/fhir/consent-[a-z]+\\.json"));
    private static final Set<ResultSeverityEnum> SERIOUS =
            EnumSet.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private final FhirValidator validator = validator();

    @Test
    @Requirement("PER-30")
    void areValidInEveryStateOfAConsent() {
        assertThat(EXAMPLES)
                .hasSize(6)
                .allSatisfy(example -> assertThat(errors(REPOSITORY.text(example)))
                        .as(example.toString())
                        .isEmpty());
    }

    @Test
    void wouldNotBeWithAStatusThatIsNone() {
        String wrong =
                REPOSITORY.text(EXAMPLES.getFirst()).replaceAll("\"status\" : \"[a-z]+\"", "\"status\" : \"sealed\"");

        assertThat(wrong).contains("sealed");
        assertThat(errors(wrong)).isNotEmpty();
    }

    private List<String> errors(String consent) {
        return validator.validateWithResult(consent).getMessages().stream()
                .filter(message -> SERIOUS.contains(message.getSeverity()))
                .map(SingleValidationMessage::toString)
                .toList();
    }

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4();
        ValidationSupportChain known = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(known));
    }
}
