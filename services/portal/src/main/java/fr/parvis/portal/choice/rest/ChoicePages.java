package fr.parvis.portal.choice.rest;

import fr.parvis.portal.choice.ChosenConsent;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;

@CheckedTemplate(basePath = "choice")
final class ChoicePages {

    private ChoicePages() {}

    static native TemplateInstance choice(Frame frame, ChosenConsent chosen, UUID key, String token);

    static native TemplateInstance unread(Frame frame);

    static native TemplateInstance refused(Frame frame, UUID consent);

    static native TemplateInstance unknown(Frame frame, UUID consent);
}
