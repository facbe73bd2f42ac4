import QuizShell
