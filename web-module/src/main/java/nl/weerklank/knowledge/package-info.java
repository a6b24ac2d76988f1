/** Pages from story to cause: tasks of experts, the chain both ways, and what contributors say of it ({@code knowledge/*.xhtml}). */
package nl.weerklank.knowledge;
