/** Takes consents, refusals and withdrawals, and shows her every one of them. */
@NullMarked
package fr.parvis.persons.consent.usecase;

import org.jspecify.annotations.NullMarked;
