/** Conventions, charters and other agreements between the carrier and its partners: written, signed, replaced by new versions, ended. */
@NullMarked
package fr.parvis.cooperation.agreement;

import org.jspecify.annotations.NullMarked;
