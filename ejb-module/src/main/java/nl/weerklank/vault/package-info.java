/**
 * The vault: names, ways to reach people, addresses and bank accounts, in a database schema of their own with
 * encrypted columns. Other features know a {@code handle} only. Every read is logged with who, when and why (FND-23,
 * ADM-09); the log can be added to but not changed. Residents prove who they are with a follow code of plain words.
 */
package nl.weerklank.vault;
