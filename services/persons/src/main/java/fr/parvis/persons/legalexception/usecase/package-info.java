/** Records a legal exception, lets its author read and release it, and shows her what was released. */
@NullMarked
package fr.parvis.persons.legalexception.usecase;

import org.jspecify.annotations.NullMarked;
