/** A Communauté 360 reads and acknowledges the requests released to it. */
@NullMarked
package fr.parvis.cooperation.request.rest;

import org.jspecify.annotations.NullMarked;
