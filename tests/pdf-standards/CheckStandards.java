import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Holds each file against both standards and prints one line for each, and one example of every rule that is broken. */
public class CheckStandards {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

    public static void main(String[] files) {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                allPass &= passes(new File(file), standard);
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean passes(File file, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(file, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, true)) {
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "passes" : "FAILS";
            System.out.printf("%s %s %s (%d checks)%n", file, verdict, standard, result.getTotalAssertions());
            if (!result.isCompliant()) {
                explain(result);
            }
            return result.isCompliant();
        } catch (Exception failure) {
            System.out.printf("%s cannot be checked as %s: %s%n", file, standard, failure);
            return false;
        }
    }

    private static void explain(ValidationResult result) {
        Set<RuleId> told = new HashSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            RuleId rule = assertion.getRuleId();
            if (assertion.getStatus() == TestAssertion.Status.FAILED && told.add(rule)) {
                Integer times = result.getFailedChecks().get(rule);
                System.out.printf("  clause %s, test %d, %d times: %s%n", rule.getClause(), rule.getTestNumber(), times,
                        assertion.getMessage().replaceAll("\\s+", " "));
                System.out.printf("    for example at %s%n", assertion.getLocation().getContext());
            }
        }
    }
}
