/** How a person's account is tied to her file with an access card she was handed. */
@NullMarked
package fr.parvis.persons.account;

import org.jspecify.annotations.NullMarked;
