/* The floor: what a program takes at least that paints one screen with ncurses and waits for a key. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <locale.h>
#include <ncurses.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  for (int number = 0;; number++) {
    for (int row = 0; row < LINES; row++) {
      mvprintw(row, 0, "%6d  one line of a list as the floor program paints it", number + row);
    }
    refresh();
    if (getch() == 'q') break;
  }
  endwin();
  return 0;
}
