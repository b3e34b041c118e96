package fr.parvis.portal.act;

import fr.parvis.portal.page.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "act")
final class ActPages {

    private ActPages() {}

    static native TemplateInstance refused(Frame frame, String place);

    static native TemplateInstance unknown(Frame frame, String place);
}
