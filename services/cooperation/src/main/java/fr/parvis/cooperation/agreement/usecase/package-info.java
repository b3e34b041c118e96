/** What parties do with agreements. */
@NullMarked
package fr.parvis.cooperation.agreement.usecase;

import org.jspecify.annotations.NullMarked;
