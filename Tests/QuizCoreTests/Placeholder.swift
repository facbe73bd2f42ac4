import QuizCore
