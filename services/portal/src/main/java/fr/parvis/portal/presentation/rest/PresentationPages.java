package fr.parvis.portal.presentation.rest;

import fr.parvis.portal.page.Frame;
import fr.parvis.portal.presentation.Contact;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "presentation")
final class PresentationPages {

    private PresentationPages() {}

    static native TemplateInstance page(Frame frame, Contact contact);

    static native TemplateInstance leaflet(Frame frame, Contact contact);

    static native TemplateInstance poster(Frame frame, Contact contact);
}
