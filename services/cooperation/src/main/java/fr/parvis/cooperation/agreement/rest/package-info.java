/** Agreements as parties reach them. */
@NullMarked
package fr.parvis.cooperation.agreement.rest;

import org.jspecify.annotations.NullMarked;
