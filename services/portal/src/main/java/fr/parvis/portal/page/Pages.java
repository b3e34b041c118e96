package fr.parvis.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Pages that belong to no feature. */
@CheckedTemplate(basePath = "page")
final class Pages {

    private Pages() {}

    static native TemplateInstance signedOut(Frame frame);

    static native TemplateInstance noPageYet(Frame frame);

    static native TemplateInstance problem(Frame frame, Problem problem);
}
