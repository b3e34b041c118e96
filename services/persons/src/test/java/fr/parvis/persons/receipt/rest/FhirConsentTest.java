package fr.parvis.persons.receipt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.receipt.ReceiptFixture;
import fr.parvis.persons.receipt.ReceiptWords;
import fr.parvis.testkit.Requirement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own code systems are published nowhere yet, which the validator says as a warning. */
class FhirConsentTest {

    private static final FhirValidator VALIDATOR = validator();
    private static final Set<ResultSeverityEnum> SERIOUS =
            EnumSet.of(ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @EnumSource
    @Requirement("PER-30")
    void isAValidConsentInEveryState(ConsentState state) throws JsonProcessingException {
        assertThat(errors(written(state))).isEmpty();
    }

    @Test
    void wouldSeeAStatusThatIsNone() throws JsonProcessingException {
        String wrong = written(ConsentState.GRANTED).replace("\"status\":\"active\"", "\"status\":\"sealed\"");

        assertThat(errors(wrong)).isNotEmpty();
    }

    private String written(ConsentState state) throws JsonProcessingException {
        return json.writeValueAsString(FhirConsent.of(ReceiptFixture.in(state), ReceiptWords.load()));
    }

    private static List<String> errors(String consent) {
        return VALIDATOR.validateWithResult(consent).getMessages().stream()
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
