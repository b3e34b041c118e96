package fr.parvis.commons.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public final class Accessibility {

    private Accessibility() {}

    /** Rules of PDF/UA-1 that the file breaks; empty when it keeps them all. */
    public static List<String> broken(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(file);
            List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
            return broken.isEmpty() && !result.isCompliant() ? List.of("not compliant, no reason given") : broken;
        } catch (VeraPDFException | IOException unreadable) {
            throw new AssertionError("veraPDF could not read the file", unreadable);
        }
    }
}
