/** Turns every way a request can fail into one problem answer, and puts the same protective headers on every answer. */
@NullMarked
package fr.parvis.commons.web.rest;

import org.jspecify.annotations.NullMarked;
