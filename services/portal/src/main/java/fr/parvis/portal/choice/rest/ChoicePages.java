package fr.parvis.portal.choice.rest;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.choice.ChosenConsent;
import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "choice")
final class ChoicePages {

    private ChoicePages() {}

    static native TemplateInstance choice(Frame frame, ChosenConsent chosen, ActForms.@Nullable Shown form);

    static native TemplateInstance unread(Frame frame);
}
