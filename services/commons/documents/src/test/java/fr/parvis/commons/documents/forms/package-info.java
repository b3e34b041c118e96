@NullMarked
package fr.parvis.commons.documents.forms;

import org.jspecify.annotations.NullMarked;
