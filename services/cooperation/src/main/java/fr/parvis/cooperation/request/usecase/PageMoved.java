package fr.parvis.cooperation.request.usecase;

/** A request of the page ended between looking and holding; what was recorded for the page is undone. */
final class PageMoved extends RuntimeException {

    PageMoved() {
        super("page moved", null, false, false);
    }
}
