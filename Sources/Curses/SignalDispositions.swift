import Glibc

/// What the program does on the signals that ncurses would like to handle itself.
///
/// ncurses' own handlers do what no signal handler may, and stop the program behind the back of the
/// event loop; the loop does better.
struct SignalDispositions {
  private var actions: [(signal: Int32, action: sigaction)] = []

  /// As they are now.
  init() {
    for signal in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH, SIGTTOU] {
      var action = sigaction()
      sigaction(signal, nil, &action)
      actions.append((signal, action))
    }
  }

  /// Puts them back.
  func restore() {
    for (signal, action) in actions {
      var action = action
      sigaction(signal, &action, nil)
    }
  }

  /// Stops this process and those started with it, as Ctrl-Z does; returns when it is continued.
  ///
  /// Where no shell could continue it (the process group is an orphan) the kernel lets it run on.
  static func stopUntilContinued() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    var before = sigaction()
    sigaction(SIGTSTP, &action, &before)
    var blocked = sigset_t()
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &blocked)
    kill(0, SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &blocked, nil)
    sigaction(SIGTSTP, &before, nil)
  }
}
